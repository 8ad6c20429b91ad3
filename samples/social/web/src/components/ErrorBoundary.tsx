import { Component, type ReactNode } from 'react';

type Props = Readonly<{ children: ReactNode; onRetry: () => void }>;

/** Shows what went wrong in place of its children. It stays so until it is mounted anew. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) {
      return this.props.children;
    }
    return (
      <div className="card failure" role="alert">
        <p>{error.message}</p>
        <button type="button" onClick={this.props.onRetry}>
          Try again
        </button>
      </div>
    );
  }
}

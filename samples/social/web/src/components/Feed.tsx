import { view, type ViewRef } from '@nkzw/fate';
import type { Post } from '../fate.ts';
import { useLiveListView } from '../react/useLiveListView.ts';
import { useRequest } from '../react/useRequest.ts';
import { useView } from '../react/useView.ts';
import { LoadMore } from './LoadMore.tsx';
import { PostFrame, PostFrameView } from './PostFrame.tsx';

const PostCardView = view<Post>()({ ...PostFrameView, excerpt: true, id: true });

const excerptLength = 160;

const PostListView = {
  args: { excerptLength, first: 10 },
  items: { node: PostCardView },
  live: { prepend: 'visible' },
} as const;

/** All posts, the newest first. */
export function Feed() {
  const { posts } = useRequest({ posts: { list: PostListView } });
  const { loadNext, nodes } = useLiveListView(PostListView, posts);
  return (
    <section aria-labelledby="feed">
      <h1 id="feed">Posts</h1>
      {nodes.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
      <LoadMore load={loadNext}>Load more posts</LoadMore>
    </section>
  );
}

function PostCard({ post: ref }: { post: ViewRef<'Post'> }) {
  const post = useView(PostCardView, ref);
  return (
    <PostFrame heading="h2" post={post}>
      <p className="text">{asExcerpt(post.excerpt)}</p>
    </PostFrame>
  );
}

/** An excerpt is cut at a UTF-16 code unit, which may leave half a character. */
function asExcerpt(text: string): string {
  if (text.length < excerptLength) {
    return text;
  }
  return `${text.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

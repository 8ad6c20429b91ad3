package dev.headwater.processor.model;

import java.util.List;

/** The APIs of a compilation, beside the sources of it. */
public record ServedModel(List<ApiEntry> apis, List<ExecutorEntry> executors) {

  public ServedModel {
    apis = List.copyOf(apis);
    executors = List.copyOf(executors);
  }
}

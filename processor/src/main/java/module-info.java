/** The annotation processors; used by {@code javac}, exported to no one. */
module dev.headwater.processor {
  requires com.palantir.javapoet;
  requires dev.headwater.annotations;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.headwater.processor.HeadwaterProcessor,
      dev.headwater.processor.RegistryProcessor;
}

/** The plug-in of javac; nothing in it is for other code to call. */
module dev.headwater.processor {
  requires com.palantir.javapoet;
  requires dev.headwater.annotations;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.headwater.processor.EntityProcessor;
}

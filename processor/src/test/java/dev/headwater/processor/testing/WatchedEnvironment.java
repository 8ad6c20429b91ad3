package dev.headwater.processor.testing;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment whose filer is watched. */
record WatchedEnvironment(ProcessingEnvironment real, Collection<Written> written)
    implements ProcessingEnvironment {

  @Override
  public Filer getFiler() {
    return new WatchedFiler(real.getFiler(), written);
  }

  @Override
  public Map<String, String> getOptions() {
    return real.getOptions();
  }

  @Override
  public Messager getMessager() {
    return real.getMessager();
  }

  @Override
  public Elements getElementUtils() {
    return real.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return real.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return real.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return real.getLocale();
  }

  @Override
  public boolean isPreviewEnabled() {
    return real.isPreviewEnabled();
  }
}

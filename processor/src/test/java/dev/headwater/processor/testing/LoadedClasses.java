package dev.headwater.processor.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Classes that a test compiled, ready to be called.
 *
 * <p>Members are found by name and number of arguments, whatever their visibility; an exception of
 * the called code comes out as it is.
 */
public final class LoadedClasses {
  private final ClassLoader loader;

  private LoadedClasses(ClassLoader loader) {
    this.loader = loader;
  }

  static LoadedClasses of(Compiled compiled) {
    return new LoadedClasses(new Memory(compiled.classes()));
  }

  /** A class by its binary name. */
  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no class " + name, e);
    }
  }

  /** Calls a constructor. */
  public Object create(String type, @Nullable Object... arguments) {
    var constructor = only(Stream.of(type(type).getDeclaredConstructors()), type, arguments.length);
    return run(() -> constructor.newInstance(arguments));
  }

  /** Calls a static method. */
  public @Nullable Object callStatic(String type, String method, @Nullable Object... arguments) {
    return run(() -> method(type(type), method, arguments.length).invoke(null, arguments));
  }

  /** Calls a method of an object. */
  public @Nullable Object call(Object target, String method, @Nullable Object... arguments) {
    return run(() -> method(target.getClass(), method, arguments.length).invoke(target, arguments));
  }

  /** The value of a static field. */
  public Object constant(String type, String name) {
    return run(
        () -> {
          Field field = type(type).getDeclaredField(name);
          field.setAccessible(true);
          return field.get(null);
        });
  }

  private static Method method(Class<?> type, String name, int arity) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      var named = Stream.of(each.getDeclaredMethods()).filter(m -> m.getName().equals(name));
      var found = named.filter(m -> !m.isBridge() && m.getParameterCount() == arity).toList();
      if (!found.isEmpty()) {
        return only(found.stream(), name, arity);
      }
    }
    return only(
        Stream.of(type.getMethods()).filter(m -> m.getName().equals(name)),
        type.getName() + "." + name,
        arity);
  }

  private static <T extends Executable> T only(Stream<T> all, String name, int arity) {
    var found = all.filter(each -> each.getParameterCount() == arity).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          name + " with " + arity + " arguments: expected one, found " + found);
    }
    found.get(0).setAccessible(true);
    return found.get(0);
  }

  private static <T> T run(Reflective<T> call) {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      throw LoadedClasses.<RuntimeException>asIs(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Lets a checked exception through, so that a test can expect it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X asIs(Throwable thrown) throws X {
    throw (X) thrown;
  }

  private interface Reflective<T> {
    T run() throws ReflectiveOperationException;
  }

  private static final class Memory extends ClassLoader {
    private final Map<String, byte[]> classes;

    Memory(Map<String, byte[]> classes) {
      super(LoadedClasses.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}

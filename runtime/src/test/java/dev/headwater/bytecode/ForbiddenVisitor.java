package dev.headwater.bytecode;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reports every forbidden type or method that a class mentions. */
final class ForbiddenVisitor extends ClassVisitor {
  private static final int API = Opcodes.ASM9;
  private static final Set<String> TYPES =
      Set.of("java/util/ServiceLoader", "java/lang/ClassLoader", "sun/misc/Unsafe");

  /** Methods of Class that only name or test it, or read a file beside it. */
  private static final Set<String> HARMLESS =
      Set.of(
          "getSimpleName",
          "getName",
          "cast",
          "isAssignableFrom",
          "isInstance",
          "getResourceAsStream",
          "desiredAssertionStatus",
          "toString",
          "equals",
          "hashCode");

  /** What javac itself calls for lambdas, records, strings and switches. */
  private static final Set<String> BOOTSTRAPS =
      Set.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods",
          "java/lang/runtime/SwitchBootstraps");

  private final Consumer<String> found;

  ForbiddenVisitor(Consumer<String> found) {
    super(API);
    this.found = found;
  }

  private void type(String internalName) {
    if (internalName.startsWith("java/lang/reflect/")
        || internalName.startsWith("java/lang/invoke/")
        || internalName.startsWith("jdk/internal/")
        || TYPES.contains(internalName)) {
      found.accept(internalName);
    }
  }

  private void types(String descriptor) {
    Type type = Type.getType(descriptor);
    if (type.getSort() == Type.METHOD) {
      for (Type argument : type.getArgumentTypes()) {
        types(argument.getDescriptor());
      }
      types(type.getReturnType().getDescriptor());
    } else if (type.getSort() == Type.ARRAY) {
      types(type.getElementType().getDescriptor());
    } else if (type.getSort() == Type.OBJECT) {
      type(type.getInternalName());
    }
  }

  private void method(String owner, String name, String descriptor) {
    Type type = Type.getObjectType(owner);
    types(type.getDescriptor());
    types(descriptor);
    if (owner.equals("java/lang/Class") && !HARMLESS.contains(name)) {
      found.accept("java/lang/Class." + name);
    }
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      types(type.getDescriptor());
    } else if (value instanceof Handle handle) {
      method(handle.getOwner(), handle.getName(), handle.getDesc());
    } else if (value instanceof ConstantDynamic dynamic) {
      found.accept("constant of " + dynamic.getBootstrapMethod().getOwner());
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    if (superName != null) {
      type(superName);
    }
    if (interfaces != null) {
      Set.of(interfaces).forEach(this::type);
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    types(descriptor);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    types(descriptor);
    return new Code();
  }

  private final class Code extends MethodVisitor {
    Code() {
      super(API);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      types(Type.getObjectType(type).getDescriptor());
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      type(owner);
      types(descriptor);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      method(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
        method(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
      }
      types(descriptor);
      for (Object argument : arguments) {
        constant(argument);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
      if (type != null) {
        type(type);
      }
    }
  }
}

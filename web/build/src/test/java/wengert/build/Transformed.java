package wengert.build;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ReferenceCache;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.EmptyInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.parsing.ClasspathClassHolderSource;

/** The compiler's own view of a class after a transformer, in which each method without branches reads as a formula. */
final class Transformed {
    private static final Map<BinaryOperation, String> SIGNS = Map.of(
            BinaryOperation.ADD, "+",
            BinaryOperation.SUBTRACT, "-",
            BinaryOperation.MULTIPLY, "*",
            BinaryOperation.DIVIDE, "/");

    private final ClassHolder type;

    private Transformed(ClassHolder type) {
        this.type = type;
    }

    /** A class from the class path, as a transformer leaves it. */
    static Transformed by(ClassHolderTransformer transformer, Class<?> original) {
        ClassHolder type = new ClasspathClassHolderSource(new ReferenceCache()).get(original.getName());
        transformer.transformClass(type, unused());
        return new Transformed(type);
    }

    /** Whether a method of this name is left. */
    boolean has(String name) {
        return type.getMethods().stream().anyMatch(method -> method.getName().equals(name));
    }

    /** The classes whose methods a method calls, and those of what it takes. */
    Set<String> named(String name) {
        Set<String> classes = new TreeSet<>();
        for (MethodHolder method : type.getMethods()) {
            if (method.getName().equals(name)) {
                for (ValueType parameter : method.getParameterTypes()) {
                    classes.add(parameter.toString());
                }
                for (BasicBlock block : method.getProgram().getBasicBlocks()) {
                    for (Instruction instruction : block) {
                        if (instruction instanceof InvokeInstruction call) {
                            classes.add(call.getMethod().getClassName());
                        }
                    }
                }
            }
        }
        return classes;
    }

    private static ClassHolderTransformerContext unused() {
        return (ClassHolderTransformerContext) Proxy.newProxyInstance(
                Transformed.class.getClassLoader(),
                new Class<?>[] {ClassHolderTransformerContext.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException("expected a transformer that looks at one class only");
                });
    }

    /** What a static method returns; its parameters are called a, b, c and so on. */
    String formula(String name) {
        MethodHolder method = type.getMethods().stream()
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a method " + name));
        Program program = method.getProgram();
        Map<Integer, String> terms = new HashMap<>();
        for (int i = 0; i < method.parameterCount(); i++) {
            terms.put(i + 1, Character.toString('a' + i));
        }
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof ExitInstruction exit) {
                    return term(terms, exit.getValueToReturn());
                }
                note(instruction, terms);
            }
        }
        throw new AssertionError("expected " + name + " to return something");
    }

    private static void note(Instruction instruction, Map<Integer, String> terms) {
        if (instruction instanceof BinaryInstruction binary) {
            String sign = SIGNS.getOrDefault(
                    binary.getOperation(), binary.getOperation().name());
            String formula = "(" + term(terms, binary.getFirstOperand()) + " " + sign + " "
                    + term(terms, binary.getSecondOperand()) + ")";
            terms.put(binary.getReceiver().getIndex(), formula);
        } else if (instruction instanceof NegateInstruction negate) {
            terms.put(negate.getReceiver().getIndex(), "-" + term(terms, negate.getOperand()));
        } else if (instruction instanceof AssignInstruction assign) {
            terms.put(assign.getReceiver().getIndex(), term(terms, assign.getAssignee()));
        } else if (instruction instanceof DoubleConstantInstruction constant) {
            terms.put(constant.getReceiver().getIndex(), Double.toString(constant.getConstant()));
        } else if (instruction instanceof IntegerConstantInstruction constant) {
            terms.put(constant.getReceiver().getIndex(), Integer.toString(constant.getConstant()));
        } else if (instruction instanceof StringConstantInstruction constant) {
            terms.put(constant.getReceiver().getIndex(), "\"" + constant.getConstant() + "\"");
        } else if (instruction instanceof UnwrapArrayInstruction unwrap) {
            terms.put(unwrap.getReceiver().getIndex(), term(terms, unwrap.getArray()));
        } else if (instruction instanceof GetElementInstruction get) {
            String element = term(terms, get.getArray()) + "[" + term(terms, get.getIndex()) + "]";
            terms.put(get.getReceiver().getIndex(), element);
        } else if (instruction instanceof CastNumberInstruction cast) {
            String target = cast.getTargetType().name().toLowerCase(Locale.ROOT);
            terms.put(cast.getReceiver().getIndex(), "(" + target + ") " + term(terms, cast.getValue()));
        } else if (instruction instanceof InvokeInstruction call) {
            List<? extends Variable> arguments = call.getArguments();
            String list = arguments.stream().map(a -> term(terms, a)).collect(Collectors.joining(", "));
            terms.put(call.getReceiver().getIndex(), call.getMethod().getName() + "(" + list + ")");
        } else if (!(instruction instanceof JumpInstruction || instruction instanceof EmptyInstruction)) {
            // A jump leads to the next block, where nothing branches.
            throw new AssertionError("expected a method without branches, found " + instruction.getClass());
        }
    }

    private static String term(Map<Integer, String> terms, Variable variable) {
        return terms.getOrDefault(variable.getIndex(), "?" + variable.getIndex());
    }
}

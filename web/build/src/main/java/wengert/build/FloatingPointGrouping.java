package wengert.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.model.util.DefinitionExtractor;

/**
 * Keeps the grouping of floating-point sums and products in compiled JavaScript.
 *
 * <p>The compiler prints {@code a + (b + c)} as {@code a + b + c}, and {@code a * (b / c)} as {@code a * b / c}: right for
 * integers that wrap, wrong in the last bits for {@code double}, and this project promises the same bits everywhere. It
 * does keep the parentheses of a subtraction's and of a sign's operand, so before code is generated
 *
 * <pre>
 *     a + x   becomes   a - (-x)
 *     a * x   becomes   (-a) * (-x)
 * </pre>
 *
 * wherever {@code x} may be printed in place. Changing a sign is exact in IEEE 754, for zeros, infinities and NaN too, so
 * the value is the same to the bit, and browsers' compilers make the signs free.
 *
 * <p>Whether {@code x} may be printed in place is not known here: a local variable, a parameter or a field can still turn
 * into the expression that was stored in it, by inlining. So an operand counts as dangerous unless each definition of its
 * variable in the method is a constant, an array element, or an operation of the other precedence, whose parentheses
 * survive.
 */
public final class FloatingPointGrouping implements ClassHolderTransformer {
    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                keepGrouping(program);
            }
        }
    }

    private static void keepGrouping(Program program) {
        Map<Variable, List<Instruction>> definitions = new HashMap<>();
        List<BinaryInstruction> candidates = new ArrayList<>();
        DefinitionExtractor defined = new DefinitionExtractor();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                instruction.acceptVisitor(defined);
                for (Variable variable : defined.getDefinedVariables()) {
                    definitions
                            .computeIfAbsent(variable, v -> new ArrayList<>())
                            .add(instruction);
                }
                if (instruction instanceof BinaryInstruction binary && losesGrouping(binary)) {
                    candidates.add(binary);
                }
            }
        }
        for (BinaryInstruction binary : candidates) {
            List<Instruction> sources = definitions.getOrDefault(binary.getSecondOperand(), List.of());
            boolean safe = !sources.isEmpty() && sources.stream().allMatch(s -> keepsItsOwnGrouping(s, binary));
            if (!safe) {
                rewrite(program, binary);
            }
        }
    }

    private static boolean losesGrouping(BinaryInstruction binary) {
        boolean floating = binary.getOperandType() == NumericOperandType.DOUBLE
                || binary.getOperandType() == NumericOperandType.FLOAT;
        return floating
                && (binary.getOperation() == BinaryOperation.ADD || binary.getOperation() == BinaryOperation.MULTIPLY);
    }

    private static boolean keepsItsOwnGrouping(Instruction source, BinaryInstruction user) {
        if (source instanceof BinaryInstruction inner) {
            return isSum(inner.getOperation()) != isSum(user.getOperation());
        }
        return source instanceof DoubleConstantInstruction
                || source instanceof FloatConstantInstruction
                || source instanceof GetElementInstruction;
    }

    private static boolean isSum(BinaryOperation operation) {
        return operation == BinaryOperation.ADD || operation == BinaryOperation.SUBTRACT;
    }

    private static void rewrite(Program program, BinaryInstruction binary) {
        Variable second = negated(program, binary, binary.getSecondOperand());
        if (binary.getOperation() == BinaryOperation.MULTIPLY) {
            binary.setFirstOperand(negated(program, binary, binary.getFirstOperand()));
            binary.setSecondOperand(second);
            return;
        }
        BinaryInstruction difference = new BinaryInstruction(BinaryOperation.SUBTRACT, binary.getOperandType());
        difference.setFirstOperand(binary.getFirstOperand());
        difference.setSecondOperand(second);
        difference.setReceiver(binary.getReceiver());
        difference.setLocation(binary.getLocation());
        binary.replace(difference);
    }

    private static Variable negated(Program program, BinaryInstruction before, Variable operand) {
        NegateInstruction negate = new NegateInstruction(before.getOperandType());
        negate.setOperand(operand);
        negate.setReceiver(program.createVariable());
        negate.setLocation(before.getLocation());
        before.insertPrevious(negate);
        return negate.getReceiver();
    }
}

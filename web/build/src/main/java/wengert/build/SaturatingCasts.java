package wengert.build;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the meaning of {@code (int) x} and {@code (long) x} in compiled JavaScript.
 *
 * <p>In Java a number beyond the range becomes the nearest end of it, and NaN becomes 0. The compiler prints {@code x | 0},
 * which wraps around, and a BigInt's constructor, which throws for NaN and infinities. Code written for the JVM
 * relies on Java's meaning, where a test for range follows the cast. So each such cast becomes a call of {@link Saturation}.
 */
public final class SaturatingCasts implements ClassHolderTransformer {
    private static final String SATURATION = Saturation.class.getName();
    private static final MethodReference TO_INT =
            new MethodReference(Saturation.class, "toInt", double.class, int.class);
    private static final MethodReference TO_LONG =
            new MethodReference(Saturation.class, "toLong", double.class, long.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(SATURATION)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                casts(program).forEach(cast -> replace(program, cast));
            }
        }
    }

    private static List<CastNumberInstruction> casts(Program program) {
        List<CastNumberInstruction> casts = new ArrayList<>();
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof CastNumberInstruction cast
                        && isFloating(cast.getSourceType())
                        && !isFloating(cast.getTargetType())) {
                    casts.add(cast);
                }
            }
        }
        return casts;
    }

    private static boolean isFloating(NumericOperandType type) {
        return type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT;
    }

    private static void replace(Program program, CastNumberInstruction cast) {
        Variable number = cast.getValue();
        if (cast.getSourceType() == NumericOperandType.FLOAT) {
            CastNumberInstruction widening =
                    new CastNumberInstruction(NumericOperandType.FLOAT, NumericOperandType.DOUBLE);
            widening.setValue(number);
            widening.setReceiver(program.createVariable());
            widening.setLocation(cast.getLocation());
            cast.insertPrevious(widening);
            number = widening.getReceiver();
        }
        InvokeInstruction call = new InvokeInstruction();
        call.setType(InvocationType.SPECIAL);
        call.setMethod(cast.getTargetType() == NumericOperandType.LONG ? TO_LONG : TO_INT);
        call.setArguments(number);
        call.setReceiver(cast.getReceiver());
        call.setLocation(cast.getLocation());
        cast.replace(call);
    }
}

package wengert.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;

/**
 * Shortens the texts of records that the language makes for them.
 *
 * <p>{@code Point[x=1.0, y=2.0]} is for messages to programmers; the page shows none, and two hundred such methods are
 * twelve kilobytes of its weight. In JavaScript the text of a record is the name of its class. A {@code toString} that is
 * written out in the source is kept.
 */
public final class PlainRecords implements ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(TO_STRING);
        if ("java.lang.Record".equals(type.getParent()) && method != null && isGenerated(method.getProgram())) {
            method.setProgram(Programs.returning(type.getName()));
        }
    }

    private static boolean isGenerated(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeDynamicInstruction dynamic
                        && dynamic.getBootstrapMethod().getClassName().equals("java.lang.runtime.ObjectMethods")) {
                    return true;
                }
            }
        }
        return false;
    }
}

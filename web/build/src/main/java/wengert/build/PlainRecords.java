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
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Leaves out the texts of records that the language makes for them.
 *
 * <p>{@code Point[x=1.0, y=2.0]} is for messages to programmers; the page shows none, and two hundred such methods are
 * twelve kilobytes of its weight. In JavaScript a record has the text of any object: the name of its class and a number.
 * A {@code toString} that is written out in the source is kept.
 */
public final class PlainRecords implements ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(TO_STRING);
        if ("java.lang.Record".equals(type.getParent())
                && method != null
                && isGenerated(method.getProgram(), simpleName(type.getName()))) {
            type.removeMethod(method);
        }
    }

    /**
     * The language leaves the text to the class library; the compiler's own transformers, where they come first, have
     * written it out by then, beginning with the name and a bracket.
     */
    private static boolean isGenerated(Program program, String name) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                boolean isLeft = instruction instanceof InvokeDynamicInstruction dynamic
                        && dynamic.getBootstrapMethod().getClassName().equals("java.lang.runtime.ObjectMethods");
                boolean isWritten = instruction instanceof StringConstantInstruction constant
                        && constant.getConstant().startsWith(name + "[");
                if (isLeft || isWritten) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String simpleName(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}

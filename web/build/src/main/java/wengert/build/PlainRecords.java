package wengert.build;

import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.InvokeDynamicInstruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Leaves out the texts and the hash codes of records that the language makes for them.
 *
 * <p>{@code Point[x=1.0, y=2.0]} is for messages to programmers; the page shows none. Hash codes are for keys of maps, and few
 * records are that; all others share one. Two hundred records with two methods each are twenty kilobytes of the page's weight.
 * In JavaScript a record has the text of any object, the name of its class and a number, and the hash code 0, which is a poor
 * one but no wrong one. What is written out in the source is kept: a record that is a key of a map writes its hash code.
 */
public final class PlainRecords implements ClassHolderTransformer {
    private static final String RECORD = "java.lang.Record";
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);
    private static final MethodDescriptor HASH_CODE = new MethodDescriptor("hashCode", int.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(RECORD)) {
            type.addMethod(sharedHash());
        } else if (RECORD.equals(type.getParent())) {
            leaveOut(type, TO_STRING);
            leaveOut(type, HASH_CODE);
        }
    }

    private static void leaveOut(ClassHolder type, MethodDescriptor descriptor) {
        MethodHolder method = type.getMethod(descriptor);
        if (method != null && isGenerated(method.getProgram(), simpleName(type.getName()))) {
            type.removeMethod(method);
        }
    }

    private static MethodHolder sharedHash() {
        Program program = new Program();
        program.createVariable(); // by convention, variable 0 is the object itself
        Variable result = program.createVariable();
        IntegerConstantInstruction zero = new IntegerConstantInstruction();
        zero.setReceiver(result);
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(result);
        BasicBlock block = program.createBasicBlock();
        block.add(zero);
        block.add(exit);
        MethodHolder method = new MethodHolder(HASH_CODE);
        method.setLevel(AccessLevel.PUBLIC);
        method.setProgram(program);
        return method;
    }

    /**
     * The language leaves both to the class library. The compiler's own transformers, where they come first, have written
     * them out by then: a text beginning with the name and a bracket, a hash code by calls of static methods of that name.
     */
    private static boolean isGenerated(Program program, String name) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                boolean isLeft = instruction instanceof InvokeDynamicInstruction dynamic
                        && dynamic.getBootstrapMethod().getClassName().equals("java.lang.runtime.ObjectMethods");
                boolean isWrittenText = instruction instanceof StringConstantInstruction constant
                        && constant.getConstant().startsWith(name + "[");
                boolean isWrittenHash = instruction instanceof InvokeInstruction call
                        && call.getInstance() == null
                        && call.getMethod().getName().equals(HASH_CODE.getName());
                if (isLeft || isWrittenText || isWrittenHash) {
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

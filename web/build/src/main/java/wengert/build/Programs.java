package wengert.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/** Bodies of methods for transformers to put in the place of others. */
final class Programs {
    private Programs() {}

    /** The body of a method of an object that returns this text. */
    static Program returning(String text) {
        Program program = new Program();
        program.createVariable(); // by convention, variable 0 is the object itself
        Variable result = program.createVariable();
        BasicBlock block = program.createBasicBlock();
        StringConstantInstruction constant = new StringConstantInstruction();
        constant.setConstant(text);
        constant.setReceiver(result);
        block.add(constant);
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(result);
        block.add(exit);
        return program;
    }
}

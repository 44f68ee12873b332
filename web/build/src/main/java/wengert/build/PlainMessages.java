package wengert.build;

import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Leaves the translations of Hipparchus' error messages out of the page.
 *
 * <p>Its exceptions look their messages up in resource bundles and format them, which any code that prints an exception
 * drags into the page: bundles that TeaVM does not have, and formatters that weigh more than the engine. The page shows
 * none of these messages, so in JavaScript each is the name of its class.
 */
public final class PlainMessages implements ClassHolderTransformer {
    private static final List<String> EXCEPTIONS = List.of(
            "org.hipparchus.exception.MathRuntimeException",
            "org.hipparchus.exception.MathIllegalArgumentException",
            "org.hipparchus.exception.MathIllegalStateException");
    private static final MethodDescriptor MESSAGE = new MethodDescriptor("getMessage", String.class);
    private static final MethodDescriptor LOCALIZED = new MethodDescriptor("getLocalizedMessage", String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!EXCEPTIONS.contains(type.getName())) {
            return;
        }
        for (MethodDescriptor descriptor : List.of(MESSAGE, LOCALIZED)) {
            MethodHolder method = type.getMethod(descriptor);
            if (method != null) {
                method.setProgram(returning(type.getName()));
            }
        }
    }

    private static Program returning(String text) {
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

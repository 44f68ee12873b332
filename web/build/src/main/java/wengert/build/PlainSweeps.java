package wengert.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Has plans go along their one array in the page, instead of copying to rows and back.
 *
 * <p>Rows are for the vector instructions of the JVM. A browser has none for them, so the copies only cost time, and the
 * kernels over rows would only add to the weight of the page. The bits are the same.
 */
public final class PlainSweeps implements ClassHolderTransformer {
    private static final String BLOCK = "wengert.run.Block";
    private static final ValueType NUMBERS = ValueType.arrayOf(ValueType.DOUBLE);
    private static final ValueType[] PLACES = {
        NUMBERS, ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER, ValueType.INTEGER
    };

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(BLOCK)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getName().equals("run")) {
                method.setProgram(sweeping());
                return;
            }
        }
        throw new IllegalStateException("expected a method run in " + BLOCK);
    }

    /** Calls {@code sweep} of the first argument with all the others. */
    private static Program sweeping() {
        Program program = new Program();
        program.createVariable(); // by convention, variable 0 is the object itself
        Variable op = program.createVariable();
        Variable[] places = new Variable[PLACES.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = program.createVariable();
        }
        ValueType[] signature = new ValueType[PLACES.length + 1];
        System.arraycopy(PLACES, 0, signature, 0, PLACES.length);
        signature[PLACES.length] = ValueType.VOID;
        InvokeInstruction sweep = new InvokeInstruction();
        sweep.setType(InvocationType.VIRTUAL);
        sweep.setMethod(new MethodReference("wengert.op.Op", "sweep", signature));
        sweep.setInstance(op);
        sweep.setArguments(places);
        BasicBlock block = program.createBasicBlock();
        block.add(sweep);
        block.add(new ExitInstruction());
        return program;
    }
}

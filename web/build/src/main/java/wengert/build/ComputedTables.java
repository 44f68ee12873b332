package wengert.build;

import java.util.Map;
import org.hipparchus.util.FastMathTables;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ArrayElementType;
import org.teavm.model.instructions.ConstructArrayInstruction;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.UnwrapArrayInstruction;

/**
 * Lets the page compute the mathematics library's tables instead of loading them; see {@link FastMathTables}.
 *
 * <p>The few numbers that stay literals are read from the library now, while the page is compiled, and become constants of
 * the methods that return them, so that the library's own class of literals is never reached.
 */
public final class ComputedTables implements ClassHolderTransformer {
    private static final String LITERALS = "org.hipparchus.util.FastMathLiteralArrays";
    private static final String TABLES = FastMathTables.class.getName();
    private static final Map<String, String> COMPUTED = Map.of(
            "loadExpIntA", "expIntA",
            "loadExpIntB", "expIntB",
            "loadExpFracA", "expFracA",
            "loadExpFracB", "expFracB",
            "loadLnMant", "lnMant");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (MethodHolder method : type.getMethods()) {
            if (type.getName().equals(TABLES) && method.getName().equals("tinyA")) {
                method.setProgram(returning(FastMathTables.tinyA()));
            } else if (type.getName().equals(TABLES) && method.getName().equals("tinyB")) {
                method.setProgram(returning(FastMathTables.tinyB()));
            } else if (method.getProgram() != null) {
                redirect(method.getProgram());
            }
        }
    }

    private static void redirect(Program program) {
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof InvokeInstruction call
                        && call.getMethod().getClassName().equals(LITERALS)) {
                    String computed = COMPUTED.get(call.getMethod().getName());
                    if (computed != null) {
                        call.setMethod(new MethodReference(
                                TABLES, computed, call.getMethod().getReturnType()));
                    }
                }
            }
        }
    }

    private static Program returning(double[] numbers) {
        Program program = new Program();
        program.createVariable(); // by convention, variable 0 is the object, which a static method leaves unused
        BasicBlock block = program.createBasicBlock();
        ConstructArrayInstruction construct = new ConstructArrayInstruction();
        construct.setItemType(ValueType.DOUBLE);
        construct.setSize(integer(program, block, numbers.length));
        construct.setReceiver(program.createVariable());
        block.add(construct);
        UnwrapArrayInstruction unwrap = new UnwrapArrayInstruction(ArrayElementType.DOUBLE);
        unwrap.setArray(construct.getReceiver());
        unwrap.setReceiver(program.createVariable());
        block.add(unwrap);
        for (int i = 0; i < numbers.length; i++) {
            DoubleConstantInstruction number = new DoubleConstantInstruction();
            number.setConstant(numbers[i]);
            number.setReceiver(program.createVariable());
            PutElementInstruction put = new PutElementInstruction(ArrayElementType.DOUBLE);
            put.setArray(unwrap.getReceiver());
            put.setIndex(integer(program, block, i));
            put.setValue(number.getReceiver());
            block.add(number);
            block.add(put);
        }
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(construct.getReceiver());
        block.add(exit);
        return program;
    }

    private static Variable integer(Program program, BasicBlock block, int value) {
        IntegerConstantInstruction constant = new IntegerConstantInstruction();
        constant.setConstant(value);
        constant.setReceiver(program.createVariable());
        block.add(constant);
        return constant.getReceiver();
    }
}

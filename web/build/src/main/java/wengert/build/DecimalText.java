package wengert.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Has a number that is joined to a text written by {@code wengert.number}, as all numbers of the page are.
 *
 * <p>The class library's own way brings tables of powers that weigh as much as a part of the engine, for messages that
 * hardly anybody sees; and its digits are not always those of the JVM.
 */
public final class DecimalText implements ClassHolderTransformer {
    private static final String BUILDER = "java.lang.AbstractStringBuilder";
    private static final ValueType BUILDER_TYPE = ValueType.object(BUILDER);
    private static final ValueType TEXT = ValueType.object("java.lang.String");
    private static final MethodReference INSERT_TEXT =
            new MethodReference(BUILDER, "insert", ValueType.INTEGER, TEXT, BUILDER_TYPE);
    private static final MethodReference SHORTEST =
            new MethodReference("wengert.number.Numbers", "shortest", ValueType.DOUBLE, TEXT);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(BUILDER)) {
            replace(type, ValueType.DOUBLE);
            replace(type, ValueType.FLOAT);
        }
    }

    private static void replace(ClassHolder builder, ValueType number) {
        MethodHolder method =
                builder.getMethod(new MethodDescriptor("insert", ValueType.INTEGER, number, BUILDER_TYPE));
        if (method == null) {
            throw new IllegalStateException("expected a method insert(int, " + number + ") in " + BUILDER);
        }
        method.setProgram(inserting(number));
    }

    /** Inserts the text of the second argument at the place that is the first. */
    private static Program inserting(ValueType number) {
        Program program = new Program();
        Variable self = program.createVariable();
        Variable place = program.createVariable();
        Variable value = program.createVariable();
        BasicBlock block = program.createBasicBlock();
        if (number == ValueType.FLOAT) {
            CastNumberInstruction widening =
                    new CastNumberInstruction(NumericOperandType.FLOAT, NumericOperandType.DOUBLE);
            widening.setValue(value);
            value = program.createVariable();
            widening.setReceiver(value);
            block.add(widening);
        }
        Variable text = program.createVariable();
        InvokeInstruction shortest = new InvokeInstruction();
        shortest.setType(InvocationType.SPECIAL);
        shortest.setMethod(SHORTEST);
        shortest.setArguments(value);
        shortest.setReceiver(text);
        block.add(shortest);
        Variable result = program.createVariable();
        InvokeInstruction insert = new InvokeInstruction();
        insert.setType(InvocationType.VIRTUAL);
        insert.setMethod(INSERT_TEXT);
        insert.setInstance(self);
        insert.setArguments(place, text);
        insert.setReceiver(result);
        block.add(insert);
        ExitInstruction exit = new ExitInstruction();
        exit.setValueToReturn(result);
        block.add(exit);
        return program;
    }
}

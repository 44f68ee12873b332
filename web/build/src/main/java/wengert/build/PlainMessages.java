package wengert.build;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;

/**
 * Gives the exceptions of the mathematics library one plain message.
 *
 * <p>Theirs are translated and formatted with resource bundles, which the browser's class library lacks, and which would
 * weigh more than the mathematics. The engine never shows them: what leaves a domain is a value.
 */
public final class PlainMessages implements ClassHolderTransformer {
    private static final String EXCEPTION = "org.hipparchus.exception.MathRuntimeException";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals(EXCEPTION)) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getName().equals("buildMessage")
                    && method.getResultType().equals(ValueType.parse(String.class))) {
                ProgramEmitter.create(method, context.getHierarchy())
                        .constant("expected an argument inside of the function's domain")
                        .returnValue();
            }
        }
    }
}

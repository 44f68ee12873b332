package wengert.build;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;

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
                method.setProgram(Programs.returning(type.getName()));
            }
        }
    }
}

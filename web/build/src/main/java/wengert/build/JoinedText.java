package wengert.build;

import java.util.ArrayList;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClassRefsRenamer;

/**
 * Has our classes join texts as the browser does: {@code wengert.web.browser.TextBuilder} takes the place of
 * {@link StringBuilder}, in bodies and in parameters.
 *
 * <p>Concatenations are compiled to builders for it ({@code -XDstringConcat=inline}).
 */
public final class JoinedText implements ClassHolderTransformer {
    private static final String OURS = "wengert.";
    private static final String BUILDER = "wengert.web.browser.TextBuilder";

    private final ClassRefsRenamer renamer =
            new ClassRefsRenamer(new ReferenceCache(), name -> name.equals("java.lang.StringBuilder") ? BUILDER : name);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().startsWith(OURS) && !type.getName().equals(BUILDER)) {
            for (MethodHolder method : new ArrayList<>(type.getMethods())) {
                type.removeMethod(method);
                type.addMethod(renamer.rename(method));
            }
        }
    }
}

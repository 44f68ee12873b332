package wengert.web.words;

import wengert.text.Pattern;

/**
 * The texts of the page, in English, in the order in which one meets them.
 *
 * <p>A sentence is one pattern, never put together from pieces: the order of its words is a matter of the language. Other
 * languages stand in {@code words/*.json} of the site, under the names of these constants.
 *
 * <pre>{@code
 * Word.UNDO.text();              // Undo
 * Word.RENAME_PLACES.with(3);    // 3 places
 * }</pre>
 */
public enum Word {
    // On several parts of the page.
    CLOSE("Close"),
    LOADING("Loading …"),
    PROGRAM("Program"),
    DRAFTS("Drafts"),
    GALLERY("Gallery"),
    EXPORT("Export"),
    KEYS("Keys"),
    LEARN("Learn"),
    LESSON("Lesson"),
    INSPECTOR("Inspector"),
    INPUT("input"),
    CONSTANT("constant"),
    OUTPUT("output"),
    PLACE_OF("{0} of {1}"),
    BOTH("{0} and {1}"),
    NO_NUMBER("not a number"),
    INFINITE("infinite"),
    THOUSANDS(","),

    // The bar.
    MOTTO("the chain rule, step by step"),
    UNDO("Undo"),
    REDO("Redo"),
    SHARE("Share"),

    // The settings.
    SETTINGS("Settings"),
    SETTINGS_THEME("Theme"),
    THEME_SYSTEM("System"),
    THEME_LIGHT("Light"),
    THEME_DARK("Dark"),
    SETTINGS_LANGUAGE("Language"),
    SETTINGS_DIGITS("Digits of a number"),
    SETTINGS_DIGITS_NOTE("All digits show where the pointer rests on a number."),
    SETTINGS_ADJOINTS("Adjoints"),
    SETTINGS_ADJOINTS_NOTE("The derivative of the output y in a value x."),
    SETTINGS_LINE_ENDS("Numbers behind lines"),
    SETTINGS_SHOWN("Shown"),
    SETTINGS_HIDDEN("Hidden"),
    SETTINGS_KEPT("Choices are kept in this browser."),

    // The page as a whole.
    HINT("Change a number, drag a slider, or play the steps."),
    HINT_AWAY("Put the hint away"),
    STAGE("Stage"),
    TAB_GRAPH("Graph"),
    TAB_PLOT("Plot"),
    TAB_LIST("List"),
    TAB_CHECKS("Checks"),
    PANELS("Panels"),
    PANEL_TEXT("Text"),
    PANEL_GRAPH("Graph"),
    PANEL_STEPS("Steps"),
    INSPECTOR_FOLD("Fold the inspector"),
    INSPECTOR_OPEN("Open the inspector"),
    UPDATE_READY("A newer version of this page is ready. Your text stays."),
    UPDATE_LOAD("Load it"),
    UPDATE_LATER("Later"),

    // The list of keys.
    KEYS_IN_THE_TEXT("In the text"),
    KEYS_MORE(
            "Ctrl+Space completes, Ctrl+/ makes a comment of a line, Ctrl+Z takes back. In the graph: arrows move, O opens or closes a call, + and − zoom, 0 fits."),
    KEY_PLAY_NAME("Space"),
    KEY_FIRST_NAME("Home"),
    KEY_LAST_NAME("End"),
    KEY_CLOSE_NAME("Esc"),
    KEY_FORTH_NAME("→"),
    KEY_BACK_NAME("←"),
    KEY_MEND_NAME("Ctrl ."),
    KEY_NUDGE_NAME("Alt ↑ ↓"),
    KEY_FORMAT_NAME("Shift Alt F"),
    KEY_WRITE("write in the text (Esc, then Tab leaves it)"),
    KEY_GRAPH("show the graph"),
    KEY_PLOT("show the plot"),
    KEY_LIST("show the Wengert list"),
    KEY_CHECKS("show the checks"),
    KEY_PLAY("play the sweep, or pause"),
    KEY_FORTH("one step on"),
    KEY_BACK("one step back"),
    KEY_FIRST("before the first step"),
    KEY_LAST("after the last step"),
    KEY_LINE_ENDS("values and adjoints behind the lines"),
    KEY_FIND("find a node"),
    KEY_INSPECTOR("open or fold the inspector"),
    KEY_GALLERY("open the gallery"),
    KEY_DRAFTS("open the drafts"),
    KEY_SHARE("share: copy a link"),
    KEY_SETTINGS("open the settings"),
    KEY_THEME("light, dark or the system's theme"),
    KEY_THIS_LIST("this list"),
    KEY_CLOSE("close what is open, let the selection go"),
    KEY_RENAME("rename"),
    KEY_DEFINITION("where a name is given (or Ctrl and click)"),
    KEY_NEXT_PROBLEM("the next problem or remark"),
    KEY_MEND("take the nearest suggestion"),
    KEY_NUDGE("change a number (or Alt and drag; Shift is finer)"),
    KEY_FORMAT("put spaces in order"),

    // The text and the tools below it.
    COMPLETIONS("Completions"),
    NUMBERS("Numbers"),
    NUMBERS_TIP("Values and adjoints behind the lines (V)"),
    RENAME("Rename"),
    RENAME_TIP("Rename what the cursor is at (F2)"),
    FORMAT("Format"),
    FORMAT_TIP("Put spaces in order (Shift+Alt+F)"),
    RENAME_AS("New name for {0}"),
    RENAME_CANCEL("Cancel"),
    RENAME_PLACES("{0} {0:place|places}"),
    FIX_KEY("Ctrl . to {0}"),
    OPERATION_DOMAIN("Defined for {0}."),
    OPERATION_CURVE("Its curve from −4 to 4"),

    // Problems and notes.
    PROBLEMS("Problems and notes"),
    PROBLEM_ERROR("Error"),
    PROBLEM_WARNING("Warning"),
    PROBLEM_NOTE("Note"),
    PROBLEM_LINE("line {0}"),

    // Result, gradient and inputs.
    RESULT_EMPTY("Nothing to compute yet. Try y = x^2 + 1."),
    RESULT_NAN(
            "NaN: some operation below was asked for a value outside of its domain. The drawing marks the first one."),
    RESULT_COPY("{0} (click to copy)"),
    INPUTS("Inputs"),
    INPUTS_NONE("A line such as a = 2 makes an input with a slider."),
    INPUT_VALUE("Value of {0}"),
    INPUT_LOW("Low end for {0}"),
    INPUT_HIGH("High end for {0}"),
    INPUT_LARGE("Its numbers are changed in the text."),

    // What the stage shows of the program.
    LENS("What is shown"),
    LENS_REFUSED("too many numbers to write out"),
    LENS_TAKE("Use as text"),
    LENS_TAKE_TIP("Makes this derivative the program: its text takes the place of yours, Undo brings it back"),
    LENS_SUBJECT("The program, or its derivative"),
    LENS_SUBJECT_TIP("The program, or its derivative as a graph of its own"),
    LENS_LEVEL("How closely"),
    LENS_LEVEL_TIP("Calls as one card each, operations, or every number"),
    LEVEL_CALLS("Calls"),
    LEVEL_OPERATIONS("Operations"),
    LEVEL_NUMBERS("Numbers"),

    // The graph.
    GRAPH_EMPTY("Nothing to draw yet."),
    GRAPH_LABEL("Computation graph with {0} nodes. Arrow keys go along the edges."),
    GRAPH_AWAITED("Drawing {0} nodes…"),
    GRAPH_TOO_LARGE("This program has {0} nodes."),
    GRAPH_LIMIT("Graphs of up to {0} nodes are drawn. Values, gradient, steps and the table work all the same."),
    GRAPH_PLAIN("{0} nodes: zoom in to see their numbers."),
    GRAPH_NO_SLOPES("{0} nodes: slopes are left out; the inspector has them."),
    GRAPH_CLOSED("Calls are closed: + opens one, Operations opens all."),
    GRAPH_TOOLS("Find and zoom"),
    GRAPH_FIND("Find a node (/)"),
    ZOOM_IN("Zoom in"),
    ZOOM_OUT("Zoom out"),
    ZOOM_ALL("Show all"),
    SEARCH("Find a node"),
    SEARCH_HINT("Name, operation, line 3"),
    SEARCH_LINE("line {0}"),
    SEARCH_NONE("none"),
    BADGE_NAN("⚠ NaN"),
    BADGE_INFINITE("⚠ infinite"),
    BADGE_NAN_GRADIENT("⚠ NaN gradient"),
    BADGE_INFINITE_GRADIENT("⚠ infinite gradient"),

    // A node for those who hear the page; each takes up the one before.
    SPOKEN_INPUT("{0}, input"),
    SPOKEN_CONSTANT("{0}, constant"),
    SPOKEN_OPERATION("{0}, {1} of {2}"),
    SPOKEN_CLOSED("{0}, result of {1}, closed"),
    SPOKEN_VALUE("{0}, value {1}"),
    SPOKEN_GRADIENT("{0}, gradient {1}"),
    SPOKEN_TANGENT("{0}, tangent {1}"),
    SPOKEN_OUTPUT("{0}, output"),
    SPOKEN_VECTOR("vector of {0}"),
    SPOKEN_MATRIX("{0} by {1} matrix"),

    // Steps and transport.
    STEPS("Steps of the chain rule"),
    FORWARD("Forward"),
    BACKWARD("Backward"),
    TANGENT("Tangent"),
    VALUES("values"),
    ADJOINTS("adjoints"),
    TANGENTS("tangents"),
    FORWARD_TIP("Step through the values"),
    BACKWARD_TIP("Step through the adjoints"),
    TANGENT_TIP("Step through the tangents"),
    FORWARD_BEGINS("Values will be computed from the inputs to the output, one operation a step."),
    BACKWARD_BEGINS(
            "The adjoint of a value says how much the output changes with it. The sweep begins at the output and hands adjoints back, one operation a step."),
    TANGENT_BEGINS(
            "The tangent of a value says how it changes with one input. The sweep begins at that input and goes along with the values."),
    LEGEND_VALUE("value"),
    LEGEND_ADJOINT("adjoint: how much {0} changes with it"),
    LEGEND_EDGE("edge: its slope; thick: a large part of the gradient, broken: a negative one"),
    LEGEND_SQUARES("elements: stronger is larger, hollow is negative"),
    TRANSPORT("Transport"),
    TRANSPORT_FIRST("To the beginning"),
    TRANSPORT_BACK("One step back"),
    TRANSPORT_PLAY("Play"),
    TRANSPORT_PAUSE("Pause"),
    TRANSPORT_FORTH("One step on"),
    TRANSPORT_LAST("To the end"),
    TRANSPORT_OF("of {0}"),
    TRANSPORT_CLOSE("Leave the sweep and show all numbers"),
    TRANSPORT_MODES("Direction of the sweep"),
    TRANSPORT_INPUT("Input whose tangents are taken"),
    TRANSPORT_IN("in {0}"),
    TRANSPORT_STEP("Step"),
    TRANSPORT_AT("step {0} of {1}, {2}"),
    TRANSPORT_SPEED("Speed"),
    TRANSPORT_SPEED_NOW("Speed: {0}, change"),

    // Both modes side by side.
    RACE_COMPARE("Compare"),
    RACE_TIP("Compare reverse and forward mode"),
    RACE_LABEL("Reverse and forward mode"),
    RACE_LEAVE("Leave the comparison and show all numbers"),
    RACE_LEGEND("Values are computed once and kept. A product is a slope times an adjoint or a tangent."),
    RACE_BOTH("both modes"),
    RACE_EMPTY("Nothing to compare yet."),
    RACE_TOO_LARGE("This drawing is too large to be shown twice."),
    RACE_REVERSE("Reverse mode"),
    RACE_FORWARD("Forward mode"),
    RACE_DONE("done after {0} {0:sweep|sweeps}"),
    RACE_TO_COME("{0} {0:sweep|sweeps} to come"),
    RACE_SWEEP("sweep {0} of {1}"),
    RACE_WORK("{0} of {1} {1:product|products}, {2} of {3} {3:step|steps}"),
    RACE_KNOWN("Derivatives known so far"),
    RACE_PENDING("pending"),
    RACE_SQUARES("{0} of {1} derivatives are known"),
    RACE_LEG_VALUES("values"),
    RACE_LEG_FROM("from {0}"),
    RACE_LEG_IN("in {0}"),
    RACE_START(
            "Reverse mode computes the values and then goes back, once for each number of the output. Forward mode goes along, once for each number of the inputs."),
    RACE_MODE_DONE("{0} is done after {1} {1:sweep|sweeps}: {2}."),
    RACE_THE_DERIVATIVE("the derivative"),
    RACE_BOTH_DERIVATIVES("both derivatives"),
    RACE_ALL_DERIVATIVES("all {0} derivatives"),
    RACE_VALUES("Reverse mode computes the values."),
    RACE_IN_REVERSE("Reverse mode is in sweep {0} of {1}, back from {2}."),
    RACE_IN_FORWARD("Forward mode is in sweep {0} of {1}, in {2}."),
    RACE_FEWER_REVERSE(
            "{0} {0:output|outputs}, {1} {1:input|inputs}: reverse mode needs {0} {0:sweep|sweeps}, forward mode {1}. With 1 input and many outputs it is the other way round."),
    RACE_FEWER_FORWARD(
            "{0} {0:output|outputs}, {1} {1:input|inputs}: forward mode needs {1} {1:sweep|sweeps}, reverse mode {0}. With 1 output and many inputs it is the other way round."),
    RACE_EVEN(
            "{0} {0:output|outputs}, {1} {1:input|inputs}: either mode needs {0} {0:sweep|sweeps}. Each further input is one more for forward mode, each further output one more for reverse mode."),
    RACE_NO_INPUTS("The program has no inputs, so there is nothing to differentiate."),
    RACE_MANY(
            "Up to {0} sweeps a mode are gone through here. This program needs {1} {1:sweep|sweeps} in reverse mode, one for each number of its output, and {2} in forward mode, one for each number of its inputs."),

    // The Wengert list.
    LIST("The Wengert list"),
    LIST_EMPTY("The list is empty."),
    LIST_NAME("Name"),
    LIST_FORMULA("Computed as"),
    LIST_SLOPES("Local slopes"),
    LIST_VALUE("Value"),
    LIST_ADJOINT("Adjoint"),
    LIST_TANGENT("Tangent"),
    LIST_LINEAR("{0}: linear"),
    LIST_FIRST("{0} of {1} values."),
    LIST_MORE("Show more"),
    LIST_SORT("Sort by this column"),
    LIST_COPY("Copy {0}"),
    LIST_COPIED("All rows copied."),
    LIST_NOT_COPIED("The browser did not copy: Export has the list, too."),

    // The inspector.
    INSPECTOR_EMPTY("Write a formula to see its gradient."),
    INSPECTOR_PART("Part of {0}."),
    INSPECTOR_TURN("Open or close"),
    INSPECTOR_TURN_TIP("Draws it as one card, or opens that card"),
    INSPECTOR_VALUE("Value"),
    INSPECTOR_ADJOINT("Adjoint"),
    INSPECTOR_ELASTICITY("Elasticity"),
    INSPECTOR_ELASTICITY_NOTE("If {0} grows by 1 %, {1} changes by about {2} %."),
    INSPECTOR_DIGITS("All digits"),
    INSPECTOR_BITS("Bits"),
    INSPECTOR_SLOPE("Local slope"),
    INSPECTOR_NO_SLOPE("Depends on no input: no slope."),
    INSPECTOR_LINEAR("Linear in {0}: an adjoint goes back through the transpose."),
    INSPECTOR_SHARES("Each element of {0} has its own share in the result."),
    INSPECTOR_OPERATION("Operation"),
    INSPECTOR_MEANING(": the {0}, defined for {1}."),
    MAKE_OUTPUT("Make {0} the output"),
    MAKE_OUTPUT_TIP("Adds a line to the text: its last value is the output"),
    SUMMARY_COUNTS("{0} {0:input|inputs}, {1} {1:operation|operations}"),
    SUMMARY_OUTPUT("Output"),
    SUMMARY_GRADIENT("Gradient"),
    SUMMARY_HINT("Select a node to see its definition, its slope and where its adjoint comes from."),
    SUMMARY_MORE("And {0} more; the table has all."),
    SUMMARY_SHOW("Show {0}"),
    SELECT("Select {0}"),
    CHAIN("Chain rule"),
    CHAIN_OUTPUT("The output changes just as it does itself: 1."),
    CHAIN_NOTHING("No change of it reaches the output: 0."),
    CHAIN_USER("user"),
    CHAIN_ADJOINT("adjoint"),
    CHAIN_SLOPE("× slope"),
    CHAIN_PART("= part"),
    CHAIN_TRANSPOSE("transpose"),
    CHAIN_SUM("sum"),
    CHAIN_MORE("And {0} more parts in the sum."),
    PATHS("Paths to the output"),
    PATHS_COUNT(
            "There are {0}. Adding up adjoints at each node takes them all into account in {1} steps or fewer, without following any."),
    PATHS_SUM("Their products add up to the adjoint, {0}."),
    TENSOR_ELEMENTS("Elements"),
    TENSOR_FIRST("The first {0} rows and {1} columns of {2}."),
    TENSOR_SUMMARY("{0} elements from {1} to {2}, mean {3}."),
    HISTOGRAM("Histogram: at most {0} elements in one of {1} equal parts"),
    WARNING_VALUE("{0} is {1} because {2}."),
    WARNING_CAUSE("{0} is {1}"),
    WARNING_ADJOINT("The adjoint of {0} is {1}; the lines of the chain rule show which part makes it so."),

    // Plots.
    PLOT_EMPTY("Nothing to plot yet."),
    PLOT_TOO_LARGE("This program has too many numbers to plot: more than about {0}."),
    PLOT_CONSTANT("The output depends on no input: there is nothing to plot it against."),
    PLOT_UNREACHED(
            "The plot could not be drawn: this browser did not start the page's background script. Reload the page to try again."),
    PLOT_AGAINST("{0} against"),
    PLOT_AND("and"),
    PLOT_ACROSS("Horizontal axis"),
    PLOT_UP("Vertical axis"),
    PLOT_UP_NONE("nothing else"),
    PLOT_SURFACE("Surface"),
    PLOT_LOG("log {0}"),
    PLOT_WHOLE("Whole"),
    PLOT_WHOLE_TIP("Show the whole ranges"),
    PLOT_SAVE("Save the plot as {0}"),
    PLOT_CURVE("{0} against {1}, from {2} to {3}"),
    PLOT_FIELD("{0} against {1} and {2}: lines of equal value and gradients"),
    PLOT_OVER("{0} over {1} and {2}: a surface"),
    PLOT_AT("at {0}:  {1}"),
    PLOT_GRADIENT("gradient {0}"),

    // The checks.
    CHECKS_OTHER("Against the other ways"),
    CHECKS_OTHER_SAYS(
            "The gradient three times: from the reverse sweep, from one forward sweep for each input, and without calculus, from small differences."),
    CHECKS_NO_INPUTS("The program has no inputs."),
    CHECKS_NUMERIC("Numeric gradient"),
    CHECKS_INPUT("Input"),
    CHECKS_REVERSE("Reverse"),
    CHECKS_FORWARD("Forward"),
    CHECKS_DIFFERENCES("Differences"),
    CHECKS_ERROR("Their error"),
    CHECKS_VERDICT("Verdict"),
    CHECKS_AGREES("✓ agree"),
    CHECKS_DIFFERS("≠ look closer"),
    CHECKS_UNKNOWN("? cannot tell"),
    CHECKS_JVM("Against the JVM"),
    CHECKS_JVM_SAYS("The same engine, not compiled to JavaScript: every value and every adjoint, compared bit by bit."),
    CHECKS_ASK("Check on the JVM"),
    CHECKS_ASKING("Asking …"),
    CHECKS_IDENTICAL("identical bits"),
    CHECKS_VALUE("value"),
    CHECKS_ADJOINT("adjoint"),
    CHECKS_BITS("Bits of the browser and of the JVM"),
    CHECKS_NODE("Node"),
    CHECKS_NUMBER("Number"),
    CHECKS_BROWSER("Browser"),
    CHECKS_ON_JVM("JVM"),
    CHECKS_ULP("ulp"),
    CHECKS_REFUSED("The server refused the check: {0}"),
    CHECKS_NO_REASON("it gave no reason."),
    CHECKS_UNAVAILABLE(
            "The JVM check is not available here: this page comes from a host that only hands out files, or there is no network. Run ./wengert serve in a copy of the project and open the page it names."),

    // Exports.
    EXPORT_SAYS("The program that is shown, with its values and its gradient."),
    EXPORT_FORMAT("Format"),
    EXPORT_COPY("Copy"),
    EXPORT_SAVE("Save {0}"),
    EXPORT_PAGE("The whole page as one file, which opens from a disk without a network:"),
    EXPORT_COPIED("Copied."),
    EXPORT_NOT_COPIED("The browser did not copy: select the text."),
    EXPORT_UNREACHED(
            "Nothing was written: this browser did not start the page's background script. Reload the page to try again."),

    // Sharing.
    SHARE_LINK("Link to this program"),
    SHARE_EMBED("Embed"),
    SHARE_EXPORT("Export …"),
    SHARE_TOO_LONG("This program is too long for a link. Copy its text instead."),
    SHARE_FRAME("A computation and its gradient"),
    SHARE_FRAME_COPIED("Frame copied: paste it into a page."),
    SHARE_FRAME_NOT_COPIED("Copy the frame from the field: the browser did not."),
    SHARE_COPIED("Link copied."),
    SHARE_NOT_COPIED("Copy the link from the field: the browser did not."),

    // The gallery.
    GALLERY_FILE("./gallery/programs.json"),
    GALLERY_SEARCH("Search the gallery"),
    GALLERY_SEARCH_HINT("Search, as softmax or trap"),
    GALLERY_NOTHING("Nothing found. Titles, sentences, themes and programs are searched for each word."),
    GALLERY_MISSING("The gallery could not be loaded. Close it and open it again to retry."),
    GALLERY_BROKEN("The gallery cannot be read: {0}"),

    // Lessons.
    LESSONS_FILE("./lessons/lessons.json"),
    LESSONS_MISSING("The lessons could not be loaded. Close the list and open it again to retry."),
    LESSONS_BROKEN("The lessons cannot be read: {0}"),
    LESSON_TITLE("{0}. {1}"),
    LESSON_ANSWER("a number"),
    LESSON_RIGHT("✓ Yes. {0}"),
    LESSON_WRONG("Not yet. Look at the page again: every number in the question is on it."),
    LESSON_NO_NUMBER("Expected a number such as 0.5, −3 or 1/3."),
    LESSON_BACK("Back"),
    LESSON_NEXT("Next"),
    LESSON_DONE("Done"),
    LESSON_LEAVE("Leave"),

    // Drafts, earlier texts and files.
    DRAFTS_NONE("None yet. Drafts stay in this browser; the text as it is always does."),
    DRAFTS_EARLIER("Earlier texts"),
    DRAFTS_EARLIER_SAYS("What a program of the gallery, a lesson, a link, a draft or a file took the place of."),
    DRAFTS_KEEP_AS("Keep the text as"),
    DRAFTS_KEEP_AS_HINT("Keep the text as …"),
    DRAFTS_KEEP("Keep"),
    DRAFTS_FILE("Open a file …"),
    DRAFTS_SAVE("Save as a file"),
    DRAFT_NAME("Name of the draft {0}"),
    DRAFT_OPEN("Open {0}"),
    DRAFT_DELETE("Delete"),
    DRAFT_DELETE_THIS("Delete {0}"),
    DRAFT_FILE_NAME("program"),
    DRAFTS_NOT_KEPT("This browser did not keep it: its storage is full or switched off."),
    DRAFT_DELETED("“{0}” is deleted. Its text is among the earlier ones."),
    DRAFT_NO_NAME("Expected a name, found none."),
    DRAFT_KEPT("Kept as “{0}”."),
    DRAFT_OVERWRITTEN("“{0}” is this text now."),
    DRAFT_TAKEN("There is a draft “{0}” already."),
    DRAFT_RENAMED("“{0}” is “{1}” now."),
    FILE_NO_TEXT("“{0}” cannot be opened: expected a program as plain text, found other data."),
    FILE_TOO_LONG("“{0}” is too long: expected at most 10,000 characters, found {1}."),
    FILE_TOO_LARGE("“{0}” is too long: expected at most 10,000 characters, found {1} bytes."),
    FILE_EMPTY("“{0}” is empty: expected a program.");

    private final String english;

    Word(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }

    /** The text in the language that is spoken. */
    public String text() {
        return Words.spoken().pattern(this);
    }

    /**
     * The text in the language that is spoken, with its arguments in their places.
     *
     * @throws IllegalArgumentException if it has more places than there are arguments
     */
    public String with(Object... arguments) {
        return Pattern.filled(text(), arguments);
    }
}

/**
 * The language: text to graph ({@link wengert.lang.Program}), graph to text ({@link wengert.lang.Printer}).
 *
 * <p>Which operators and functions there are, how tightly they bind and what they are called is read from
 * the table of operations; nothing here lists them again. Reading never throws: every text has a program,
 * with problems that say where and what to try. Imports {@code wengert.op}, {@code wengert.graph} and
 * {@code wengert.number} only.
 *
 * <pre>
 * program     = { statement ( newline | ";" ) }            newlines inside brackets do not count; # starts a comment
 * statement   = [ "const" ] name "=" expression [ "in" "[" number "," number "]" ]
 *             | name ( "+=" | "-=" | "*=" | ... ) expression
 *             | name "(" name { "," name } ")" "=" expression
 *             | expression
 * expression  = disjunction [ "?" expression ":" expression ]
 *             | disjunction "if" disjunction "else" expression
 * disjunction = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation    = { "not" } comparison
 * comparison  = sum { ( "&lt;" | "&lt;=" | "==" | ... ) sum }     a chain holds when each of its links holds
 * sum         = product { ( "+" | "-" ) product }
 * product     = signed { ( "*" | "/" | "%" ) signed | power }  the last: after a number, without a sign between
 * signed      = { "-" | "+" } power
 * power       = postfix [ ( "^" | "**" ) ( signed | power ) ]
 * postfix     = primary { "." name "(" arguments ")" }
 * primary     = number | name | name "(" arguments ")" | "(" expression ")" | "|" expression "|"
 * </pre>
 *
 * <p>Rules that the grammar does not show:
 * <ul>
 *   <li>A sign directly before a number, where an operand is expected, belongs to the number unless a power
 *       or a method follows: {@code 2 * -3} has the constant -3, {@code -3^2} is {@code -(3^2)}, and
 *       {@code -(3)} is the negation of the constant 3.
 *   <li>A name bound to a signed number is an input; bound to anything else it is a computed value. A second
 *       input of the same name is called {@code a#2}; both are labelled {@code a}.
 *   <li>A copy ({@code y = x}) makes no node: both names mean the same one, which keeps its first label.
 *   <li>A name of an underscore and digits ({@code _1}) labels nothing: the printer uses such names for values
 *       that are used twice and have no name.
 *   <li>{@code inf} and {@code nan} are numbers and cannot be bound. {@code pi} and {@code e} are constants in
 *       a program that never binds them; each is one node, however often it is used.
 *   <li>A name that is never bound is a product when it is made of names that are bound, or of single letters
 *       that are used ({@code 2xy}); otherwise it is an input with value 1. A power in such a product belongs
 *       to its last factor.
 *   <li>The body of a function sees its parameters and what was bound before the function, with the values
 *       of then. Values and functions have separate names: {@code max = 3; max(max, 2)} is fine.
 *   <li>The output is the value of the last statement that has one; definitions of constants and functions
 *       do not count.
 * </ul>
 */
@NullMarked
package wengert.lang;

import org.jspecify.annotations.NullMarked;

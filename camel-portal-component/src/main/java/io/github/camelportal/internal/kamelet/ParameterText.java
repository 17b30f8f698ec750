package io.github.camelportal.internal.kamelet;

import org.apache.camel.Exchange;
import org.apache.camel.support.ExpressionAdapter;

/**
 * Evaluates to the text of a Kamelet's parameter, whatever characters it has.
 *
 * <p>Camel reads a text such as {@code resource:file:x} in an expression as the name of a file whose content is the expression, and
 * {@code #bean:x} in the property of a bean as the name of another one. The template therefore puts the mark {@code =} before the
 * value, which this class takes away again.
 */
public final class ParameterText extends ExpressionAdapter {

    private static final String MARK = "=";

    private String text = "";

    /**
     * Sets the text of the parameter.
     *
     * @param marked the text behind the mark {@code =}
     * @throws IllegalArgumentException if the mark is missing
     */
    public void setMarked(String marked) {
        if (!marked.startsWith(MARK)) {
            throw new IllegalArgumentException("The text of a parameter must begin with " + MARK + ".");
        }
        text = marked.substring(MARK.length());
    }

    @Override
    public Object evaluate(Exchange exchange) {
        return text;
    }
}

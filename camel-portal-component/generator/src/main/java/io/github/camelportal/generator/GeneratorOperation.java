package io.github.camelportal.generator;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * One operation of the table.
 *
 * @param group         first part of its URI
 * @param name          second part of its URI
 * @param summary       what it does, in a few words
 * @param description   what it does, in sentences
 * @param method        HTTP method
 * @param path          path template with {@code {wireName}} places
 * @param effect        read, writes, spends, destroys or session
 * @param providers     whose documents list it
 * @param authenticated false where the call itself carries the credentials or needs none
 * @param parameters    path, query and body parameters, in the order of the table
 * @param answer        what comes back
 * @param example       how it is called
 * @param feed          true where there is no such call: it can only be consumed from, and calls others
 */
public record GeneratorOperation(
        String group,
        String name,
        String summary,
        String description,
        String method,
        String path,
        String effect,
        List<String> providers,
        boolean authenticated,
        List<GeneratorParameter> parameters,
        GeneratorResponse answer,
        GeneratorExample example,
        boolean feed) {

    /** Both parts of the URI, as in {@code tickets/create}. */
    public String id() {
        return group + "/" + name;
    }

    /** Whether it can stand in {@code from}: a list whose elements can be told apart. */
    public boolean consumable() {
        return answer.kind() == GeneratorResponse.Kind.LIST
                && answer.listing() != null
                && answer.listing().key() != null;
    }

    /** The name with a capital, as it names a class. */
    public String className() {
        return GeneratorNames.capitalized(name);
    }

    /** The name as a Java method can have it. */
    public String javaName() {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** The operation written as a method, for tools that show one. */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.javaType() + " " + parameter.option())
                .collect(Collectors.joining(", ", answer.javaType() + " " + name + "(", ")"));
    }
}

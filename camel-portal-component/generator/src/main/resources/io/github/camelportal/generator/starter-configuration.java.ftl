package ${package};

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Generated from the catalog of the component: its options, each null unless it is set. */
@ConfigurationProperties(prefix = "${prefix}")
public class ${class} extends ComponentConfigurationPropertiesCommon {

    /** Names of the options whose values are references to beans, such as {@code #name}. */
    static final Set<String> REFERENCES = Set.of(
<#list options?filter(option -> option.reference()) as option>
            "${option.name()}"<#sep>,</#sep>
</#list>
    );
<#list options as option>

    /** ${option.javadoc()} */
<#if option.deprecated()>
    @Deprecated
</#if>
    private ${option.sourceType()} ${option.name()};
</#list>

    /** Returns the options that are set, by name. */
    Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
<#list options as option>
        options.put("${option.name()}", ${option.name()});
</#list>
        options.values().removeIf(value -> value == null);
        return options;
    }
<#list options as option>

    public ${option.sourceType()} get${option.capitalized()}() {
        return ${option.name()};
    }

    public void set${option.capitalized()}(${option.sourceType()} ${option.name()}) {
        this.${option.name()} = ${option.name()};
    }
</#list>
}

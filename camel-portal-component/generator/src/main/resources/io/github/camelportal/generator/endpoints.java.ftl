package ${package};
<#if package != "io.github.camelportal.dsl">

import io.github.camelportal.dsl.PortalEndpointBuilder;
</#if>

/** Generated from the operation table: endpoints of {@code portal:${group.name}}. ${group.description} */
public final class ${group.className()}Endpoints {

    ${group.className()}Endpoints() {}
<#list group.operations as operation>
<#assign type = operation.className()>

    /** ${operation.description} */
    public ${type} ${operation.javaName()}() {
        return new ${type}();
    }
</#list>
<#list group.operations as operation>
<#assign type = operation.className()>

    /** {@code portal:${operation.id()}}: ${operation.description} */
    public static final class ${type} extends PortalEndpointBuilder<${type}> {

        private ${type}() {
            super("${operation.id()}");
        }
<#list operation.parameters as parameter>

        /** ${parameter.description} */
        public ${type} ${parameter.option}(String ${parameter.option}) {
            return option("${parameter.option}", ${parameter.option});
        }
<#if parameter.primitive()??>

        /** ${parameter.description} */
        public ${type} ${parameter.option}(${parameter.primitive()} ${parameter.option}) {
            return option("${parameter.option}", ${parameter.option});
        }
</#if>
</#list>
    }
</#list>
}

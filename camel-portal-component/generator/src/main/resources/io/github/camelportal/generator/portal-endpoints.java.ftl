package ${package};

/**
 * Generated from the operation table: endpoint builders that the compiler checks.
 *
 * <pre>{@code
 * import static ${package}.PortalEndpoints.portal;
 *
 * from("direct:reply").to(portal().tickets().reply().ticketNumber("736633").inBody("body"));
 * }</pre>
 *
 * Requires {@code camel-endpointdsl} on the class path.
 */
public final class PortalEndpoints {

    private static final PortalEndpoints PORTAL = new PortalEndpoints();

    private PortalEndpoints() {}

    /** Returns the endpoints of the {@code portal} component. */
    public static PortalEndpoints portal() {
        return PORTAL;
    }
<#list groups as group>

    /** ${group.description} */
    public ${group.className()}Endpoints ${group.javaName()}() {
        return new ${group.className()}Endpoints();
    }
</#list>
}

package io.github.camelportal.internal.reference;

/** The headers and options of references. */
public final class ReferenceConstants {

    /** Header with the reference, in place of the option. */
    public static final String REFERENCE = "CamelPortalReference";

    /** Header that says whether the result was there before, so that nothing was sent. */
    public static final String REFERENCE_FOUND = "CamelPortalReferenceFound";

    /** Option with the reference, which is evaluated for each exchange. */
    public static final String OPTION = "reference";

    /** Option with the repository. */
    public static final String REPOSITORY_OPTION = "referenceRepository";

    private ReferenceConstants() {}
}

package io.github.camelportal.dsl;

/** Generated from the operation table: endpoints of {@code portal:dnssec}. DNSSEC keys of domains. */
public final class DnssecEndpoints {

    DnssecEndpoints() {}

    /** Returns the flags that a DNSSEC key can have. */
    public Flags flags() {
        return new Flags();
    }

    /** Returns the DNSSEC keys of a domain. */
    public Keys keys() {
        return new Keys();
    }

    /** Adds a DNSSEC key to a domain. */
    public AddKey addKey() {
        return new AddKey();
    }

    /** Removes a DNSSEC key from a domain. */
    public DeleteKey deleteKey() {
        return new DeleteKey();
    }

    /** {@code portal:dnssec/flags}: Returns the flags that a DNSSEC key can have. */
    public static final class Flags extends PortalEndpointBuilder<Flags> {

        private Flags() {
            super("dnssec/flags");
        }

        /** Id of the domain. */
        public Flags domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:dnssec/keys}: Returns the DNSSEC keys of a domain. */
    public static final class Keys extends PortalEndpointBuilder<Keys> {

        private Keys() {
            super("dnssec/keys");
        }

        /** Id of the domain. */
        public Keys domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:dnssec/addKey}: Adds a DNSSEC key to a domain. */
    public static final class AddKey extends PortalEndpointBuilder<AddKey> {

        private AddKey() {
            super("dnssec/addKey");
        }

        /** Id of the domain. */
        public AddKey domainId(String domainId) {
            return option("domainId", domainId);
        }
    }

    /** {@code portal:dnssec/deleteKey}: Removes a DNSSEC key from a domain. */
    public static final class DeleteKey extends PortalEndpointBuilder<DeleteKey> {

        private DeleteKey() {
            super("dnssec/deleteKey");
        }

        /** Id of the domain. */
        public DeleteKey domainId(String domainId) {
            return option("domainId", domainId);
        }

        /** The DNSSEC key. */
        public DeleteKey dnssecKey(String dnssecKey) {
            return option("dnssecKey", dnssecKey);
        }
    }
}

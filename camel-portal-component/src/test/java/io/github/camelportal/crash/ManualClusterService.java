package io.github.camelportal.crash;

import java.util.List;
import java.util.Optional;

import org.apache.camel.cluster.CamelClusterMember;
import org.apache.camel.support.cluster.AbstractCamelClusterService;
import org.apache.camel.support.cluster.AbstractCamelClusterView;

/** A cluster service whose node is the leader when a test says so. */
final class ManualClusterService extends AbstractCamelClusterService<ManualClusterService.View> {

    private View view;

    @Override
    protected View createView(String namespace) {
        view = new View(this, namespace);
        return view;
    }

    /** Its routes begin or end to consume before this returns. */
    void lead(boolean leads) {
        view.lead(leads);
    }

    /** The node on its own. */
    static final class View extends AbstractCamelClusterView implements CamelClusterMember {

        private volatile boolean leads;

        View(ManualClusterService service, String namespace) {
            super(service, namespace);
        }

        void lead(boolean now) {
            leads = now;
            fireLeadershipChangedEvent(now ? this : null);
        }

        @Override
        public Optional<CamelClusterMember> getLeader() {
            return leads ? Optional.of(this) : Optional.empty();
        }

        @Override
        public CamelClusterMember getLocalMember() {
            return this;
        }

        @Override
        public List<CamelClusterMember> getMembers() {
            return List.of(this);
        }

        @Override
        public boolean isLeader() {
            return leads;
        }

        @Override
        public boolean isLocal() {
            return true;
        }

        @Override
        public String getId() {
            return "this node";
        }
    }
}

package fr.parvis.independence.mutants;

import fr.parvis.embedded.kafka.ClientLogin;
import fr.parvis.independence.Cell;
import fr.parvis.independence.platform.PlatformDescription.Broker;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;

/** Rights given straight on the broker, past deploy/topics.yaml. */
public final class BrokerRightAdded implements Mutant {
    private final Broker broker;
    private final String name;
    private final Set<AclBinding> rights;
    private final Cell shownBy;

    public BrokerRightAdded(Broker broker, String name, Set<AclBinding> rights, Cell shownBy) {
        this.broker = broker;
        this.name = name;
        this.rights = Set.copyOf(rights);
        this.shownBy = shownBy;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cell shownBy() {
        return shownBy;
    }

    @Override
    public void apply() throws Exception {
        try (Admin admin = administrator()) {
            admin.createAcls(rights).all().get();
        }
    }

    @Override
    public void revert() throws Exception {
        try (Admin admin = administrator()) {
            admin.deleteAcls(rights.stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get();
        }
    }

    private Admin administrator() {
        return Admin.create(
                ClientLogin.scram(broker.bootstrapServers(), broker.administrator(), broker.administratorPassword()));
    }
}

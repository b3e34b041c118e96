package fr.parvis.commons.web.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.Requirement;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Seven things were kept long enough; one look lets five of them go. */
@Requirement("PER-32")
class TidyingTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicLong kept = new AtomicLong(7);

    @Test
    void saysWhatIsLeftAfterALook() {
        look(new Tidying(() -> false, registry));

        assertThat(kept).hasValue(2);
        assertThat(due()).isEqualTo(2);
    }

    @Test
    void letsNothingGoInADryRunAndSaysHowMuchWould() {
        Tidying dry = new Tidying(() -> true, registry);

        look(dry);

        assertThat(dry.isDry()).isTrue();
        assertThat(kept).hasValue(7);
        assertThat(due()).isEqualTo(7);
    }

    /** Whoever cannot remove cannot say that nothing is left. */
    @Test
    void saysThatSomethingIsLeftWhenItCannotBeRemoved() {
        Tidying tidying = new Tidying(() -> false, registry);

        assertThatThrownBy(() -> tidying.look(
                                "letters",
                                () -> Uni.createFrom().item(0L),
                                () -> Uni.createFrom().failure(new IllegalStateException("no right to")))
                        .await()
                        .indefinitely())
                .isInstanceOf(IllegalStateException.class);

        assertThat(due()).isEqualTo(1);
    }

    private void look(Tidying tidying) {
        tidying.look(
                        "letters",
                        () -> Uni.createFrom().item(kept::get),
                        () -> Uni.createFrom().item(() -> kept.addAndGet(-5)))
                .await()
                .indefinitely();
    }

    private double due() {
        return registry.get("parvis.retention.due")
                .tag("what", "letters")
                .gauge()
                .value();
    }
}

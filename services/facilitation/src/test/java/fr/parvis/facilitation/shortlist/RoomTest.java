package fr.parvis.facilitation.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomTest {

    private final UUID of = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(ShortList.class)
    void takesAsManyAsTheListHoldsAndNotOneMore(ShortList list) {
        assertThat(room(list.most() - 1L).require(list, of).await().indefinitely())
                .isNull();

        assertThatThrownBy(() -> room(list.most()).require(list, of).await().indefinitely())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        full -> assertThat(full.type()).isEqualTo(FacilitationProblem.LIST_FULL));
    }

    private Room room(long held) {
        return new Room((_, asked) -> Uni.createFrom().item(asked.equals(of) ? held : 0L));
    }
}

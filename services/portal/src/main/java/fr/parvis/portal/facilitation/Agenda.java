package fr.parvis.portal.facilitation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody would like to speak of at a meeting about her, in the order in which it came. */
public record Agenda(List<Item> items) {

    /**
     * One subject.
     *
     * @param need why it is needed
     * @param agreed her word on it; absent while she has not said
     */
    public record Item(
            UUID id, String title, String need, @Nullable Boolean agreed) {

        public boolean accepted() {
            return Boolean.TRUE.equals(agreed);
        }

        public boolean refused() {
            return Boolean.FALSE.equals(agreed);
        }
    }
}

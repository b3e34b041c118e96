package fr.parvis.portal.meeting;

import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.facilitation.ExcludedTopics.Topic;
import fr.parvis.portal.persons.Wordings.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What she does not want spoken of, and the words she reads before she changes it.
 *
 * @param items in the order in which she said them
 */
public record Topics(List<Topic> items, Wording wording) {

    /** Parts of her life that may still be excluded. */
    public List<LifeDomain> left() {
        return Arrays.stream(LifeDomain.values())
                .filter(domain -> domain != LifeDomain.OTHER)
                .filter(domain -> items.stream().noneMatch(topic -> topic.domain() == domain))
                .toList();
    }

    public Optional<Topic> withId(UUID id) {
        return items.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** Whether that is excluded already. */
    public boolean hold(TopicChoice choice) {
        return items.stream()
                .anyMatch(topic ->
                        topic.domain() == choice.domain() && topic.words().equals(choice.words()));
    }
}

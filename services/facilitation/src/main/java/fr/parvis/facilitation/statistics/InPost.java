package fr.parvis.facilitation.statistics;

import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Facilitators of one département whom the directory lists as available: it knows no other way to leave. */
public record InPost(String territory, int facilitators) {

    /**
     * Counts them.
     *
     * @param known départements counted before: one that nobody works in any more is counted as 0
     */
    public static List<InPost> count(
            Collection<String> known, List<Facilitator> facilitators, List<Site> sites, Territory territory) {
        Map<String, Site> byCode = sites.stream().collect(Collectors.toMap(Site::code, Function.identity()));
        SortedMap<String, Integer> counts = new TreeMap<>();
        known.forEach(code -> counts.put(code, 0));
        facilitators.stream()
                .filter(Facilitator::available)
                .flatMap(one -> Optional.ofNullable(byCode.get(one.siteCode())).stream())
                .flatMap(site -> territory.place(site.communeCode()).stream())
                .forEach(place -> counts.merge(place.departement(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new InPost(count.getKey(), count.getValue()))
                .toList();
    }
}

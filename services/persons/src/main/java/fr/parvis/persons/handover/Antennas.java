package fr.parvis.persons.handover;

import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.refusal.PersonsProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** This antenna and those it knows, as they were when the service started. */
public final class Antennas {

    private final String own;
    private final Optional<PeerKeys> keys;
    private final Map<String, AddressCard> cards = new TreeMap<>();
    private final Map<String, PeerAddress> addresses = new TreeMap<>();

    /**
     * Checks every card.
     *
     * @throws IllegalStateException for a card that was changed, one that stands twice, and one under the name of this antenna
     */
    public Antennas(String own, Optional<PeerKeys> keys, List<AddressCard> known) {
        this.own = own;
        this.keys = keys;
        known.forEach(this::add);
    }

    /** Reads the mounted files; a card that cannot be read stops the start. */
    public static Antennas read(String own, HandOverConfig config, JsonBytes json) {
        if (config.sealingKeysetFile().isPresent() != config.signingKeysetFile().isPresent()) {
            throw new IllegalStateException("parvis.hand-over needs both key files or none");
        }
        Optional<PeerKeys> keys = config.sealingKeysetFile()
                .map(file -> PeerKeys.read(file, config.signingKeysetFile().orElseThrow()));
        return new Antennas(
                own, keys, config.antennas().map(folder -> cards(folder, json)).orElse(List.of()));
    }

    public String own() {
        return own;
    }

    /** The private keys of this antenna; 409 where none are mounted. */
    public PeerKeys keys() {
        return keys.orElseThrow(() -> new ProblemException(PersonsProblem.HAND_OVER_NOT_SET_UP));
    }

    /** What the others need of this antenna; 409 where no keys are mounted. */
    public AddressCard ownCard() {
        return AddressCard.of(own, keys().address());
    }

    public List<AddressCard> known() {
        return List.copyOf(cards.values());
    }

    public Optional<PeerAddress> find(String antenna) {
        return Optional.ofNullable(addresses.get(antenna));
    }

    private void add(AddressCard card) {
        if (card.antenna().equals(own) || cards.put(card.antenna(), card) != null) {
            throw new IllegalStateException("the antenna " + card.antenna() + " is this one, or has two cards");
        }
        addresses.put(card.antenna(), card.address());
    }

    private static List<AddressCard> cards(Path folder, JsonBytes json) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(file -> card(file, json))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("parvis.hand-over.antennas cannot be read: is it mounted?", unreadable);
        }
    }

    private static AddressCard card(Path file, JsonBytes json) {
        try {
            AddressCard card = json.read(Files.readAllBytes(file), AddressCard.class);
            if (Stream.of(card.antenna(), card.sealingKey(), card.signingKey(), card.fingerprint())
                    .anyMatch(field -> (Object) field == null)) {
                throw new IllegalStateException(file + " is no address card: something is missing");
            }
            return card;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}

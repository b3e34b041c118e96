package fr.parvis.persons.world;

import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.handover.AddressCard;
import fr.parvis.persons.handover.Antennas;
import fr.parvis.persons.handover.FileCopy;
import fr.parvis.persons.handover.FileCopy.Companion;
import fr.parvis.persons.handover.FileCopy.EarlierConsent;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.handover.FileCopy.ShutOutBefore;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.PackageHeader;
import fr.parvis.persons.handover.Packages;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Another antenna with keys of its own, as it would make and open packages; its card is mounted here. */
public record Neighbour(String name, PeerKeys keys) {

    /** How the antenna of the tests calls itself. */
    public static final String HERE = "antenne";

    public static final String CODE = "K7QM-2V9X-H4T0-B6YJ-3NPC";

    static final List<String> KNOWN = List.of("voisine", "lointaine");

    public static Neighbour voisine() {
        return read(TestKeys.folder(), "voisine");
    }

    public static Neighbour lointaine() {
        return read(TestKeys.folder(), "lointaine");
    }

    /** Of whom no card is mounted here. */
    public static Neighbour inconnue() {
        return read(TestKeys.folder(), "inconnue");
    }

    /** Key files for this antenna and the others, and the cards this one knows. */
    static void generate(Path folder) {
        for (String name : List.of(HERE, "voisine", "lointaine", "inconnue")) {
            KeysetFiles.generateSealing(folder.resolve(name + "-sealing.json"), folder.resolve(name + "-public.json"));
            KeysetFiles.generateSigning(folder.resolve(name + "-signing.json"));
        }
        try {
            Path cards = Files.createDirectory(folder.resolve("antennas"));
            for (String name : KNOWN) {
                Files.writeString(
                        cards.resolve(name + ".json"), read(folder, name).card());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackageHeader header() {
        return new PackageHeader(PackageHeader.FORMAT, UUID.randomUUID(), name, HERE, today(), today().plusDays(20));
    }

    public PackageFile pack(PackageHeader header, FileCopy copy) {
        return pack(header, copy, here());
    }

    public PackageFile pack(PackageHeader header, FileCopy copy, PeerAddress to) {
        return CDI.current().select(Packages.class).get().make(keys, to, header, CODE, copy);
    }

    public static PeerAddress here() {
        return CDI.current().select(Antennas.class).get().keys().address();
    }

    public static FileCopy copy(String alias) {
        return new FileCopy(
                BeneficiaryKind.PERSON_WITH_DISABILITY,
                new Identity(alias, null, null, null, null, Gender.WOMAN, null, null, null, null, null),
                new CommunicationProfile(Set.of(), Set.of(), "pictogrammes", true, "fr", true, null, null),
                List.of(new Companion("Jeanne", "ma sœur", null, null, null, List.of("FRIEND"))),
                List.of(new ShutOutBefore("Robert", null, today().minusDays(9))),
                List.of(new EarlierConsent(
                        "COORDINATION",
                        PersonFile.LANDLORD,
                        null,
                        null,
                        List.of("category:DECISION_RECORD"),
                        today().minusDays(90),
                        null,
                        "GRANTED")),
                List.of(new Said("Je veux habiter près de ma sœur.", LocalDate.parse("2026-03-04"))));
    }

    /** As a client sends it, with {@code package} as it was fetched. */
    public static Map<String, Object> request(PackageFile file, String code, Map<String, Object> act) {
        return Map.of(
                "package",
                Map.of("header", file.header(), "sealed", file.sealed(), "signature", file.signature()),
                "code",
                code,
                "act",
                act);
    }

    public static Response bring(String token, Map<String, Object> request) {
        return Api.post(token, "/hand-over/imports", request);
    }

    private String card() {
        AddressCard card = AddressCard.of(name, keys.address());
        return """
                {"antenna":"%s","sealingKey":"%s","signingKey":"%s","fingerprint":"%s"}
                """.formatted(card.antenna(), card.sealingKey(), card.signingKey(), card.fingerprint());
    }

    private static Neighbour read(Path folder, String name) {
        return new Neighbour(
                name, PeerKeys.read(folder.resolve(name + "-sealing.json"), folder.resolve(name + "-signing.json")));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}

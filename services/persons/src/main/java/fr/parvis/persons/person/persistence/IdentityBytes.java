package fr.parvis.persons.person.persistence;

import fr.parvis.persons.person.Civility;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identity as bytes before encryption: pairs of field name and text, so that fields can be added and old files still read. */
final class IdentityBytes {

    private IdentityBytes() {}

    static byte[] write(Identity identity) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "alias", identity.alias());
        put(fields, "civility", identity.civility());
        put(fields, "lastName", identity.lastName());
        put(fields, "firstName", identity.firstName());
        put(fields, "birthDate", identity.birthDate());
        put(fields, "gender", identity.gender());
        put(fields, "email", identity.email());
        put(fields, "telephone1", identity.telephone1());
        put(fields, "telephone2", identity.telephone2());
        put(fields, "postalAddress", identity.postalAddress());
        put(fields, "communeCode", identity.communeCode());
        return bytes(fields);
    }

    static Identity read(byte[] bytes) {
        Map<String, String> fields = fields(bytes);
        String civility = fields.get("civility");
        String birthDate = fields.get("birthDate");
        return new Identity(
                fields.get("alias"),
                civility == null ? null : Civility.valueOf(civility),
                fields.get("lastName"),
                fields.get("firstName"),
                birthDate == null ? null : LocalDate.parse(birthDate),
                Gender.valueOf(fields.getOrDefault("gender", Gender.NOT_STATED.name())),
                fields.get("email"),
                fields.get("telephone1"),
                fields.get("telephone2"),
                fields.get("postalAddress"),
                fields.get("communeCode"));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static byte[] bytes(Map<String, String> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(fields.size());
            for (Map.Entry<String, String> field : fields.entrySet()) {
                out.writeUTF(field.getKey());
                out.writeUTF(field.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> fields(byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                fields.put(in.readUTF(), in.readUTF());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return fields;
    }
}

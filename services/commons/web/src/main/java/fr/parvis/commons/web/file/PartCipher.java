package fr.parvis.commons.web.file;

import fr.parvis.commons.crypto.DataKey;

/**
 * Encrypts the parts of one file. Each is bound to its file, its place and how many there are: none can be put into another file or another place,
 * and a file that was cut short is not read as a whole one.
 *
 * @param file names it, once among everything under this key
 */
public record PartCipher(DataKey key, String file, Parts parts) {

    public byte[] encrypt(int number, byte[] part) {
        return key.encrypt(part, field(number));
    }

    /**
     * Reads a part.
     *
     * @throws fr.parvis.commons.crypto.UnreadableException when it is one of another file, of another place, or was changed
     */
    public byte[] decrypt(int number, byte[] part) {
        return key.decryptBytes(part, field(number));
    }

    private String field(int number) {
        return file + "|" + number + "/" + parts.count();
    }
}

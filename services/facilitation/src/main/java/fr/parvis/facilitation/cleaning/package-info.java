/** What a file of hers really is, and nothing of it but picture or sound: where, when and with which device it was made stays behind. */
@NullMarked
package fr.parvis.facilitation.cleaning;

import org.jspecify.annotations.NullMarked;

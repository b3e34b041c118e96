/** What guests are given of a commission: the names, the agenda she agreed to, the charter and the kit; nothing tells what she excludes (FAC-52, FAC-55, FAC-59). */
@NullMarked
package fr.parvis.facilitation.guestview;

import org.jspecify.annotations.NullMarked;

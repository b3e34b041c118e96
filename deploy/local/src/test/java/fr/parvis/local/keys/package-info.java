/** What may be begun and destroyed, and what is said about it. */
@NullMarked
package fr.parvis.local.keys;

import org.jspecify.annotations.NullMarked;

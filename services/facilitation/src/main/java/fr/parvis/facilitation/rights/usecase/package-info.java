/** Opens an entry of her rights log by her act, and adds steps to it; no step is ever changed. */
@NullMarked
package fr.parvis.facilitation.rights.usecase;

import org.jspecify.annotations.NullMarked;

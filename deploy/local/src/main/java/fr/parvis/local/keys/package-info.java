/** The monthly keys of a local antenna: begins a month's, shows who uses which, destroys what nothing needs any more. */
@NullMarked
package fr.parvis.local.keys;

import org.jspecify.annotations.NullMarked;

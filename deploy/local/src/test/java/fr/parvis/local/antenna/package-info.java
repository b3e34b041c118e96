@NullMarked
package fr.parvis.local.antenna;

import org.jspecify.annotations.NullMarked;

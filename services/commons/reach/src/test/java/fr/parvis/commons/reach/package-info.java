@NullMarked
package fr.parvis.commons.reach;

import org.jspecify.annotations.NullMarked;

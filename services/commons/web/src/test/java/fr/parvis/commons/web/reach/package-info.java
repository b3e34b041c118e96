@NullMarked
package fr.parvis.commons.web.reach;

import org.jspecify.annotations.NullMarked;

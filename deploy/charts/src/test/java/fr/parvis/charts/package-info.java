@NullMarked
package fr.parvis.charts;

import org.jspecify.annotations.NullMarked;

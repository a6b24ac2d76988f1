/** Bijdragen: anything a resident gives. In its smallest form: where it came from, about which wijk and theme. */
package nl.weerklank.contribution;

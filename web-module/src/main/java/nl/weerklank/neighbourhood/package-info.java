/** Wijken in the API; pages choose them within other forms. */
package nl.weerklank.neighbourhood;

/** What systems put into folders by themselves. */
export const OF_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

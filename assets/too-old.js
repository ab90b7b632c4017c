// Only browsers without modules run this: they cannot start the app, and are told so.
document.getElementById("too-old").hidden = false;

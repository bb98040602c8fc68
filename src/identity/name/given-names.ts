import { foldName } from './fold-name.js';
import { NICKNAMES } from './nickname-table.js';

/**
 * Given names that are common in one country or another, besides those that have short forms. Written by hand from general knowledge:
 * they tell on which side of a whole name the given name stands, over a whole list, and nothing about one person.
 */
const GIVEN_NAMES: readonly string[] = [
  // English, and Africa's
  'James John William David Richard Joseph Thomas Mark Paul Steven Kenneth Brian George Kevin Ronald Jason Gary Ryan Eric Scott Jerry',
  'Brandon Samuel Frank Raymond Dennis Jack Tyler Aaron Nathan Adam Zachary Peter Kyle Noah Ethan Jeremy Walter Keith Roger Terry Sean',
  'Austin Carl Roy Randy Harry Howard Vincent Ralph Philip Bobby Johnny Logan Colin Graham Leonard Alan Derek Ian Neil Trevor Nigel',
  'Mary Linda Jennifer Jessica Sarah Karen Nancy Margaret Ashley Emily Donna Michelle Melissa Stephanie Sharon Laura Kathleen Amy Angela',
  'Shirley Brenda Emma Anna Pamela Nicole Samantha Rachel Janet Maria Heather Diane Olivia Julie Joyce Ruth Lauren Christina Joan Evelyn',
  'Judith Hannah Megan Cheryl Martha Gloria Sara Janice Abigail Sophia Jean Alice Julia Grace Amber Denise Marilyn Danielle Doris Jane',
  'Louise Hazel Fiona Eileen Brenda Carol Gillian Norma Marjorie Phyllis Irene Rose Lucy Sylvia Vera Edith Nora Nelson Wilson Mason Alison',
  'Moses Isaac Elijah Joshua Caleb Emmanuel Gideon Felix Evans Simon Luke Matthew Stephen Victor Godfrey Gilbert Elias Amos Silas Enoch',
  'Mercy Faith Hope Joy Esther Naomi Eunice Agnes Lydia Miriam Hellen Beatrice Winnie Purity Mwanaisha Zipporah Rehema Fatuma Halima Asha',
  'Kwame Kofi Kojo Akosua Ama Adwoa Chinedu Emeka Ngozi Chioma Adebayo Olumide Funmilayo Tendai Tatenda Thabo Sipho Nomsa Thandi Lerato',
  // Spanish, Portuguese, Italian, French
  'José Luis Juan Carlos Antonio Manuel Jesús Miguel Pedro Jorge Francisco Ángel Javier Fernando Diego Sergio Pablo Andrés Raúl Rafael',
  'Alejandro Ricardo Roberto Eduardo Mario Ramón Alberto Enrique Jaime Gustavo Héctor Óscar Iván Adrián Rubén Emilio Joaquín Gregorio',
  'María Carmen Josefa Ana Isabel Dolores Pilar Teresa Rosa Lucía Laura Cristina Marta Elena Beatriz Ángela Mercedes Juana Silvia Gloria',
  'Luz Rocío Raquel Patricia Guadalupe Verónica Alejandra Gabriela Claudia Mónica Adriana Inés Yolanda Corazon Rosario Teresita Luzviminda',
  'João Bruno Duarte Nuno Vítor Tiago Rui Paulo Marcos Lucas Mateus Edson Anderson Jefferson Wellington Fátima Catarina Luísa Conceição',
  'Giuseppe Giovanni Mario Luigi Angelo Vincenzo Pietro Salvatore Franco Marco Andrea Stefano Alessandro Francesca Giulia Chiara Paola',
  'Jean Pierre Michel André Philippe Alain Bernard Jacques Daniel François Patrick Nicolas Christophe Laurent Hervé Loïc Cédric Benoît',
  'Marie Monique Catherine Nathalie Sylvie Martine Françoise Céline Amélie Hélène Béatrice Aurélie Camille Chloé Léa Manon Inès Brigitte',
  // German, Dutch, Scandinavian, Baltic
  'Andreas Christoph Stefan Thomas Peter Wolfgang Uwe Jürgen Klaus Dieter Horst Manfred Helmut Werner Ralf Frank Jörg Torsten Lukas Finn',
  'Sabine Petra Monika Ursula Renate Brigitte Gisela Ingrid Christa Anneliese Bärbel Heike Ute Birgit Andrea Silke Anja Hannah Lena Heidi',
  'Jan Johannes Cornelis Hendrik Willem Pieter Gerrit Sven Lars Erik Anders Per Nils Olof Bjorn Karin Ingrid Astrid Birgitta Kerstin Anneli',
  'Jonas Tomas Antanas Juozas Vytautas Janis Andris Juris Toomas Jaan Matti Juha Pekka Timo Kristina Ruta Daiva Anita Inese Liisa Aino',
  // Slavic, Romanian, Greek, Albanian, Hungarian
  'Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Jan Michał Marcin Jerzy Tadeusz Adam Łukasz Zbigniew Grzegorz Bogusław Jakub Kazimierz',
  'Katarzyna Małgorzata Agnieszka Krystyna Barbara Ewa Elżbieta Zofia Teresa Magdalena Bożena Grażyna Żaneta Halina Danuta Irena Jadwiga',
  'Jiří Petr Pavel Josef Zdeněk Milan Tomáš Lucie Jana Hana Lenka Eva Zuzana Ján Jozef Marek Ľubica László István Zoltán Sándor Éva Ilona',
  'Dragan Zoran Milan Nebojša Stefan Marko Nikola Ivan Josip Ante Tomislav Goran Jovan Đorđe Nenad Ivana Jelena Milica Snežana Ljiljana Ana',
  'Димитър Георги Иван Петър Стоян Христо Николай Красимир Веселин Живко Венета Деница Кремена Албена Йорданка Радка Цветана Драган Зоран',
  'Драгана Јелена Љиљана Милица Снежана Небојша Стефан Милан Љубиша Ђорђе Андрій Василь Іван Микола Оксана Ганна Олена Юрій Тарас Богдан',
  'Алесь Віктар Ігар Мікалай Уладзімір Алена Вольга Ірына Святлана Таццяна Артур Роман Руслан Тимур Марат Рустам Эдуард Марина Инна Нина',
  'Ion Gheorghe Vasile Nicolae Constantin Andrei Mihai Ștefan Florin Cristian Adrian Sebastian Marian Elena Ioana Mihaela Viorica Natalia',
  'Γεώργιος Δημήτριος Ιωάννης Νικόλαος Κωνσταντίνος Παναγιώτης Χρήστος Ελένη Μαρία Αικατερίνη Σοφία Βασιλική Agim Besnik Artan Bujar Drita',
  // The Caucasus, Turkey, Central Asia
  'გიორგი დავით ზურაბ ირაკლი ლევან ნიკოლოზ თემურ ანა ეკა თამარ მარიამ ნინო ქეთევან Giorgi Davit Zurab Irakli Levan Nino Tamar Ketevan',
  'Արամ Գևորգ Դավիթ Հայկ Կարեն Տիգրան Անահիտ Գայանե Լուսինե Մարիամ Նարինե Aram Gevorg Hayk Karen Tigran Anahit Gayane Lusine Narine',
  'Ahmet Mehmet Mustafa Ali Hüseyin Hasan İbrahim İsmail Osman Murat Emre Oğuz Yusuf Ömer Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şükrü',
  'Elçin Fərid Rəşad Tural Vüqar Aygün Günel Leyla Nərgiz Elnur Anar Rauf Alisher Bobur Davron Jasur Otabek Rustam Sardor Dilnoza Feruza',
  'Gulnora Malika Nodira Zulfiya Shavkat Алишер Бобур Даврон Отабек Дилноза Гулнора Азамат Бакыт Нурбек Талант Улан Айжан Айнура Гулзат',
  'Нургуль Арман Бауыржан Ғалым Дәурен Ерлан Жандос Қанат Мұрат Нұрлан Олжас Сәкен Тимур Айгүл Бота Гүлнар Динара Жанар Ләззат Мәдина Раушан',
  // Arabic, Persian, South and South-East Asia
  'Mohamed Muhammad Mohammed Ahmed Mahmoud Ibrahim Omar Khaled Hassan Hussein Youssef Abdullah Abdul Ali Mostafa Tariq Salim Karim Samir',
  'Fatima Aisha Khadija Zainab Maryam Amina Salma Noor Layla Huda Reza Mehdi Hossein Amir Zahra Maryam Fatemeh Parisa Moez Fayez Ramez Pervez',
  'Rajesh Suresh Anil Vikram Mohan Dinesh Ramesh Sanjay Vijay Ravi Amit Rahul Manoj Sunil Ashok Arun Sunita Lakshmi Kavita Meena Priya',
  'Geeta Anita Rekha Pooja Neha Asha Usha Shanti Savita Imran Asif Bilal Usman Rashid Nasreen Shabana Nusrat Kumari Sita Ram Krishna Hari',
  'Budi Agus Bambang Joko Sri Siti Dewi Nur Wahyu Eko Slamet Sutrisno Endang Ramon Emilio Andres Jose Efren Rodrigo Somchai Somsak Nguyet',
];

let known: ReadonlySet<string> | null = null;

/** Whether a word is a given name that many bear somewhere; many of these are surnames of others. */
export function isUsualGivenName(word: string): boolean {
  known ??= new Set([...GIVEN_NAMES, ...NICKNAMES].flatMap((line) => line.split(' ')).map((name) => foldName(name)));
  return known.has(foldName(word));
}
